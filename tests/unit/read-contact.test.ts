import { describe, expect, test } from 'vitest'
import { readContact } from '../../src/domain/members/read-contact.ts'

const SECRET = 'a secret of the platform'
const read = (phone: string) => readContact(phone, SECRET)

describe('the country of a shared phone number', () => {
  test.each([
    ['+4915112345678', 'DE'],
    ['4915112345678', 'DE'],
    ['+2348012345678', 'NG'],
    // Countries that share a calling code are told apart by the number itself.
    ['+12025550123', 'US'],
    ['+14165550123', 'CA'],
    ['+77012345678', 'KZ'],
    ['+79161234567', 'RU'],
    ['+447781123456', 'GG'],
    ['+447400123456', 'GB'],
    ['+590690001234', 'GP'],
    ['+38344123456', 'XK'],
  ])('%s is from %s', (phone, country) => expect(read(phone)?.country).toBe(country))

  test.each([
    ['an anonymous number', '+88812345678'],
    ['a satellite', '+870773111632'],
    ['a freephone number', '+80012345678'],
    ['an international network', '+883510000000'],
    ['an area that does not exist', '+15552345678'],
    ['an island that no member may name', '+24740123'],
    ['too short', '+49'],
    ['too long', `+49${'1'.repeat(20)}`],
    ['no number', 'call me'],
    ['nothing', ''],
  ])('%s has none', (_, phone) => expect(read(phone)).toBeNull())
})

describe('the mark that is kept', () => {
  test('is the same for the same number however it is written, and for no other', () => {
    expect(read('+49 151 12345678')?.contactHash).toBe(read('4915112345678')?.contactHash)
    expect(read('+4915112345679')?.contactHash).not.toBe(read('+4915112345678')?.contactHash)
  })

  test('cannot be made without the secret, and does not hold the number', () => {
    const made = read('+4915112345678')
    expect(made?.contactHash).toMatch(/^[\w-]{43}$/)
    expect(readContact('+4915112345678', 'another secret')?.contactHash).not.toBe(made?.contactHash)
    expect(JSON.stringify(made)).not.toContain('15112345678')
  })
})
