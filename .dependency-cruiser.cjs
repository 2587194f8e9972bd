/** The rooms of the house and the doors between them. */

const PLATFORM_PACKAGES = '^(node_modules/)?(grammy|@grammyjs|discord\\.js|@discordjs|discord-api-types)(/|$)'
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-knows-only-itself',
      comment: 'The business knows no chat, no HTTP, no queue, no environment.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/', pathNot: '^src/(domain|generated)/' },
    },
    {
      name: 'domain-packages',
      comment:
        'In the domain: zod, ids, the client the schema generates, hashing, and the formats of phone numbers, countries, IBANs and addresses.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        dependencyTypes: [...NPM, 'core'],
        pathNot:
          '(^|/)node_modules/(zod|nanoid|@prisma/client|libphonenumber-js|i18n-iso-countries|ibantools|@scure/base)/|^(node:)?crypto$',
      },
    },
    {
      name: 'rules-are-pure',
      // Types alone may come from anywhere; this parser cannot tell them, so a house rule does (house-rules.ts).
      comment:
        'Rules and state machines decide from what they are given: no package but zod and the check sums of IBANs and addresses, which are as pure; nothing of Node but hashing.',
      severity: 'error',
      from: { path: '^src/domain/.*\\.(rules|machine)\\.ts$' },
      to: { path: 'node_modules/(?!zod/|ibantools/|@scure/base/)|^(node:)?(?!crypto$)[a-z_/]+$' },
    },
    {
      name: 'chat-language-is-neutral',
      comment: 'Commands, views and words are declared once, for every platform.',
      severity: 'error',
      from: { path: '^src/bots/(kit|commands|views|text)/' },
      to: {
        path: `${PLATFORM_PACKAGES}|node_modules/(grammy|@grammyjs|discord\\.js|@discordjs)/|^src/bots/(telegram|discord)/`,
      },
    },
    {
      name: 'telegram-ignores-discord',
      severity: 'error',
      comment: 'One platform’s limits never leak into the other.',
      from: { path: '^src/bots/telegram/' },
      to: { path: '^src/bots/discord/|node_modules/(discord\\.js|@discordjs|discord-api-types)/' },
    },
    {
      name: 'discord-ignores-telegram',
      severity: 'error',
      comment: 'One platform’s limits never leak into the other.',
      from: { path: '^src/bots/discord/' },
      to: { path: '^src/bots/telegram/|node_modules/(grammy|@grammyjs)/' },
    },
    {
      name: 'bots-see-the-domain',
      comment: 'Chat talks to the business only.',
      severity: 'error',
      from: { path: '^src/bots/' },
      to: { path: '^src/(?!bots/|domain/|generated/)' },
    },
    {
      name: 'api-sees-domain-and-bots',
      comment: 'HTTP hands over to the chat and the business.',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: '^src/(?!api/|domain/|bots/|generated/)' },
    },
    {
      name: 'only-main-assembles',
      comment: 'Nobody imports the runtime but main and the tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts$|runtime/)' },
      to: { path: '^src/runtime/' },
    },
    {
      name: 'sandbox-stands-outside',
      comment: 'The product must not know the stand-in it is tried against.',
      severity: 'error',
      from: { path: '^src/(domain|bots|api)/' },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'source-ignores-tests',
      comment: 'What ships does not lean on what checks it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'dependencies-are-declared',
      comment: 'A package that is imported stands in package.json.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/generated/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^src/generated/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
}
