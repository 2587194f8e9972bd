/** A person on the sandbox page. Discord ids are snowflakes, Telegram ids plain numbers. */
export type CastMember = {
  platform: 'telegram' | 'discord'
  id: string
  name: string
  username: string
  /** Two letters; the language of their app. */
  language: string
  /** What they are there for, in a word or two. */
  role: string
  /** Whether their chat is open when the page is opened for the first time. */
  shown: boolean
}

/** Who lives in the sandbox from the start. */
export const CAST: readonly CastMember[] = [
  {
    platform: 'discord',
    id: '210000000000002001',
    name: 'Emma',
    username: 'emma',
    language: 'en',
    role: 'employer',
    shown: true,
  },
  {
    platform: 'telegram',
    id: '5101',
    name: 'Wale',
    username: 'wale_sandbox',
    language: 'en',
    role: 'worker',
    shown: true,
  },
  {
    platform: 'telegram',
    id: '1001',
    name: 'Olga',
    username: 'olga_sandbox',
    language: 'en',
    role: 'admin',
    shown: true,
  },
  {
    platform: 'discord',
    id: '210000000000002003',
    name: 'Mona',
    username: 'mona',
    language: 'en',
    role: 'moderator',
    shown: false,
  },
  {
    platform: 'telegram',
    id: '1002',
    name: 'Felix',
    username: 'felix_sandbox',
    language: 'en',
    role: 'finance',
    shown: false,
  },
  {
    platform: 'telegram',
    id: '5102',
    name: 'Wendy',
    username: 'wendy_sandbox',
    language: 'en',
    role: 'worker',
    shown: false,
  },
  {
    platform: 'telegram',
    id: '5103',
    name: 'Erik',
    username: 'erik_sandbox',
    language: 'en',
    role: 'employer',
    shown: false,
  },
  {
    platform: 'discord',
    id: '210000000000002002',
    name: 'Dana',
    username: 'dana',
    language: 'en',
    role: 'worker',
    shown: false,
  },
]

const OPERATOR_ROLES = new Set(['admin', 'moderator', 'finance'])

/** The value of OPERATORS that gives those of the cast who are operators their roles. */
export const CAST_OPERATORS = CAST.filter(({ role }) => OPERATOR_ROLES.has(role))
  .map(({ platform, id, role }) => `${platform}:${id}=${role}`)
  .join(',')
