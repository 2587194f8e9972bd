/**
 * What Discord refuses to accept more of. Lengths are UTF-16 units, which is never looser than Discord's own
 * count of characters. https://docs.discord.com/developers/components/reference
 */
export const LIMITS = {
  /** All text displays of one components-V2 message together. */
  messageText: 4000,
  /** Every component of one message, nested ones included. */
  messageComponents: 40,
  messageFiles: 10,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  rowButtons: 5,
  selectOptions: 25,
  optionLabel: 100,
  optionDescription: 100,
  placeholder: 100,
  selectPlaceholder: 150,
  galleryItems: 10,
  altText: 1024,
  modalTitle: 45,
  modalParts: 5,
  labelText: 45,
  labelDescription: 100,
  textInput: 4000,
  radioOptionsMin: 2,
  radioOptionsMax: 10,
  checkboxOptions: 10,
  fileUpload: 10,
  choices: 25,
  choiceName: 100,
  commandName: 32,
  commandDescription: 100,
  nonce: 25,
} as const
