import { describe, expect, test } from 'vitest'
import { ConfigError, loadConfig, loadStorageConfig } from '../../src/runtime/config.ts'

const KEY = 'ab'.repeat(32)
const TELEGRAM = { TELEGRAM_BOT_TOKEN: '1:T', TELEGRAM_WEBHOOK_SECRET: 's', PUBLIC_URL: 'https://x.example/' }
const DISCORD = { DISCORD_BOT_TOKEN: 'D', DISCORD_APPLICATION_ID: '77', DISCORD_PUBLIC_KEY: KEY }

function refusal(env: Record<string, string>): string {
  try {
    loadConfig(env)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
  throw new Error('nothing was refused')
}

describe('defaults', () => {
  test('an empty environment is the sandbox, on this machine only', () => {
    expect(loadConfig({})).toMatchObject({
      sandbox: true,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      role: 'all',
      databaseUrl: null,
      redisUrl: null,
      telegram: null,
      discord: null,
      operators: [],
      files: { kind: 'local' },
    })
  })

  test('policy defaults are those of the rule book', () => {
    const { policy } = loadConfig({})
    expect(policy).toMatchObject({
      minWithdrawalMicros: 5_000_000n,
      finalRejection: 'pay',
      maxOpenReservations: 3,
    })
    expect(policy.autoApproveMs).toBe(7 * 86_400_000)
  })

  test('an empty variable counts as left out', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ', TELEGRAM_BOT_TOKEN: '' }).sandbox).toBe(true)
  })
})

describe('platforms', () => {
  test('only the platform whose token is set runs', () => {
    expect(loadConfig(TELEGRAM)).toMatchObject({ sandbox: false, discord: null, host: '0.0.0.0' })
    expect(loadConfig(TELEGRAM).telegram).toEqual({
      botToken: '1:T',
      apiRoot: 'https://api.telegram.org',
      mode: 'webhook',
      webhookSecret: 's',
    })
    expect(loadConfig(DISCORD)).toMatchObject({
      telegram: null,
      discord: { publicKey: KEY, applicationId: '77' },
    })
  })

  test.each([
    ['TELEGRAM_WEBHOOK_SECRET', { ...TELEGRAM, TELEGRAM_WEBHOOK_SECRET: '' }],
    ['PUBLIC_URL', { ...TELEGRAM, PUBLIC_URL: '' }],
    ['DISCORD_PUBLIC_KEY', { ...DISCORD, DISCORD_PUBLIC_KEY: '' }],
    ['DISCORD_APPLICATION_ID', { ...DISCORD, DISCORD_APPLICATION_ID: '' }],
    ['DISCORD_APPLICATION_ID', { ...DISCORD, DISCORD_APPLICATION_ID: '', DISCORD_MODE: 'gateway' }],
  ])('a token without %s does not start', (name, env) => {
    expect(refusal(env)).toMatch(new RegExp(`^${name} is missing`))
  })

  test('polling and gateway need neither secret nor key', () => {
    const polling = loadConfig({ TELEGRAM_BOT_TOKEN: '1:T', TELEGRAM_MODE: 'polling' })
    expect(polling.telegram?.mode).toBe('polling')
    const gateway = loadConfig({ ...DISCORD, DISCORD_PUBLIC_KEY: '', DISCORD_MODE: 'gateway' })
    expect(gateway.discord?.mode).toBe('gateway')
  })

  test('a board is off until its channel is named by its id', () => {
    expect(loadConfig(DISCORD).discord?.boardChannel).toBeNull()
    expect(loadConfig({ ...DISCORD, DISCORD_BOARD_CHANNEL: '12' }).discord?.boardChannel).toBe('12')
    expect(refusal({ ...DISCORD, DISCORD_BOARD_CHANNEL: '#jobs' })).toMatch(/^DISCORD_BOARD_CHANNEL must be/)
  })

  test('a Bot API server of one’s own can do without a public address', () => {
    const env = { ...TELEGRAM, PUBLIC_URL: '', TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' }
    expect(loadConfig(env)).toMatchObject({ telegram: { apiRoot: 'http://127.0.0.1:8081' } })
  })
})

describe('sandbox', () => {
  test('a database without any token is a mistake, not a sandbox', () => {
    expect(refusal({ DATABASE_URL: 'postgres://h/d' })).toMatch(/^TELEGRAM_BOT_TOKEN or DISCORD_BOT_TOKEN/)
  })

  test('SANDBOX=1 asks for it, SANDBOX=0 forbids it', () => {
    expect(loadConfig({ DATABASE_URL: 'postgres://h/d', SANDBOX: '1' }).sandbox).toBe(true)
    expect(loadConfig({ ...TELEGRAM, SANDBOX: '1' }).sandbox).toBe(true)
    expect(refusal({ SANDBOX: '0' })).toContain('SANDBOX is 0')
  })
})

describe('wrong values', () => {
  test.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'ftp://x'],
    ['PUBLIC_URL', 'https://x.example/?a=1'],
    ['DATABASE_URL', 'mysql://h/d'],
    ['REDIS_URL', 'localhost:6379'],
    ['ROLE', 'boss'],
    ['LOG_LEVEL', 'loud'],
    ['SANDBOX', 'yes'],
    ['TELEGRAM_MODE', 'push'],
    ['TELEGRAM_WEBHOOK_SECRET', 'with space'],
    ['DISCORD_PUBLIC_KEY', 'abc'],
    ['DISCORD_APPLICATION_ID', 'app'],
    ['FILE_STORE', 'ftp'],
    ['OPERATORS', 'telegram:1001=boss'],
    ['OPERATORS', 'telegram:abc=admin'],
    ['PLATFORM_FEE', 'ten'],
    ['MIN_WITHDRAWAL', '5,00'],
    ['AUTO_APPROVE_DAYS', '-1'],
    ['FINAL_REJECTION', 'maybe'],
    ['MAX_OPEN_RESERVATIONS', '0'],
  ])('%s=%s is refused in one line that names it', (name, value) => {
    const message = refusal({ [name]: value })
    expect(message).toMatch(new RegExp(`^${name} `))
    expect(message).not.toContain('\n')
  })

  test('every wrong variable is named, and no value is repeated', () => {
    const message = refusal({ PORT: 'x1y', DISCORD_PUBLIC_KEY: 'sec-ret', PLATFORM_FEE: 'q2q' })
    expect(message).toMatch(/PORT .*; DISCORD_PUBLIC_KEY .*; PLATFORM_FEE /)
    for (const value of ['x1y', 'sec-ret', 'q2q']) expect(message).not.toContain(value)
  })

  test('S3 needs a bucket, and both halves of a key', () => {
    expect(refusal({ FILE_STORE: 's3' })).toMatch(/^S3_BUCKET is missing/)
    const half = { FILE_STORE: 's3', S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'k' }
    expect(refusal(half)).toMatch(/^S3_SECRET_ACCESS_KEY is missing/)
    expect(loadConfig({ FILE_STORE: 's3', S3_BUCKET: 'b' }).files).toEqual({
      kind: 's3',
      bucket: 'b',
      region: 'us-east-1',
      pathStyle: false,
    })
  })
})

test('operators are read from one line', () => {
  expect(loadConfig({ OPERATORS: 'telegram:1001=admin, discord:2002=finance' }).operators).toEqual([
    { platform: 'telegram', platformUserId: '1001', role: 'admin' },
    { platform: 'discord', platformUserId: '2002', role: 'finance' },
  ])
})

test('shell commands need no token', () => {
  const storage = loadStorageConfig({ DATABASE_URL: 'postgres://h/d', TELEGRAM_MODE: 'nonsense' })
  expect(storage).toMatchObject({ databaseUrl: 'postgres://h/d', logLevel: 'info' })
})

describe('Crypto Pay', () => {
  const methods = (env: Record<string, string>) => loadConfig({ ...TELEGRAM, ...env }).policy.payoutMethods

  test('pays only where its token is set', () => {
    expect(methods({})).not.toContain('crypto-pay')
    expect(methods({ CRYPTO_PAY_TOKEN: '1:C' })).toContain('crypto-pay')
    expect(methods({ CRYPTO_PAY_TOKEN: '1:C', PAYOUT_METHODS: 'bank' })).toEqual(['bank'])
    expect(loadConfig({ ...TELEGRAM, CRYPTO_PAY_TOKEN: '1:C' }).cryptoPay).toEqual({
      token: '1:C',
      apiRoot: 'https://pay.crypt.bot',
    })
  })

  test('named as a way to be paid and missing, it stops the start', () => {
    expect(refusal({ ...TELEGRAM, PAYOUT_METHODS: 'bank,crypto-pay' })).toMatch(
      /^CRYPTO_PAY_TOKEN is missing/,
    )
  })
})
