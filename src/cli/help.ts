/** What every command is for and takes: `--help` prints it, and wrong usage points to it. */

/** A command as a person is told of it. */
type Help = {
  /** How it is written, without `footnote` before it. */
  readonly usage: string
  readonly does: string
  readonly options?: { readonly [option: string]: string }
  /** The file of src/cli that has it. */
  readonly file: 'answers' | 'kept' | 'carry' | 'recover' | 'serve'
}

const DATA = 'folder of the record; ./data where it is not given'
const READS = 'reads standard input'

/** Every command by its name, in the order in which they are told of. */
export const COMMANDS = {
  zones: {
    usage: 'zones --chart ID [--shapes]',
    does: 'lists the zones of a chart',
    options: { '--chart': 'rwo-shur, western or acupoints', '--shapes': 'adds their borders' },
    file: 'answers',
  },
  atlas: {
    usage: 'atlas --chart ID',
    does: 'prints a chart whole, as GeoJSON for other programs',
    options: { '--chart': 'rwo-shur, western or acupoints' },
    file: 'answers',
  },
  locate: { usage: 'locate -', does: `says what a chart calls places; ${READS}`, file: 'answers' },
  screen: {
    usage: 'screen -',
    does: `says whether a visit may take place, and within which limits; ${READS}`,
    file: 'answers',
  },
  plan: { usage: 'plan -', does: `plans the work on both feet; ${READS}`, file: 'answers' },
  replay: {
    usage: 'replay -',
    does: `folds facts, one JSON a line, to visits and clients; ${READS}`,
    file: 'answers',
  },
  schema: {
    usage: 'schema [--of screen|plan|locate]',
    does: 'prints the JSON Schema of facts, or of what a command reads and prints',
    options: { '--of': 'a command' },
    file: 'answers',
  },
  claims: {
    usage: 'claims -',
    does: `finds what a text must never say; ${READS}`,
    file: 'answers',
  },
  card: {
    usage: 'card --session ID [--lang en|zh-Hans] [--format json|pdf] [--out FILE] [--data DIR]',
    does: 'prints the card of a kept visit',
    options: {
      '--session': 'id of the visit',
      '--lang': 'language of the card; en where it is not given',
      '--format': 'json, or pdf with --out',
      '--out': 'writes it into this file',
      '--data': DATA,
    },
    file: 'kept',
  },
  verify: {
    usage: 'verify [--data DIR]',
    does: 'reads a whole record and says whether it holds; a server may run on it',
    options: { '--data': DATA },
    file: 'kept',
  },
  export: {
    usage: 'export [--data DIR]',
    does: 'prints every fact of a record, one JSON a line, with its receipt',
    options: { '--data': DATA },
    file: 'carry',
  },
  import: {
    usage: 'import [--data DIR]',
    does: `takes facts, one JSON a line, into a record: an export, or what a tablet saved; ${READS}`,
    options: { '--data': DATA },
    file: 'carry',
  },
  recover: {
    usage: 'recover [--data DIR] [--person NAME]',
    does: 'makes a one-time code for somebody who forgot their password; a server may run on the record',
    options: { '--person': 'whom it is for; the one owner where it is not given', '--data': DATA },
    file: 'recover',
  },
  serve: {
    usage: 'serve [--port N] [--host H] [--data DIR] [--demo]',
    does: 'starts the server and prints its address; ends on Ctrl-C or SIGTERM. `npm start --` takes the same',
    options: {
      '--port': '8460 where it is not given; 0 takes a free one',
      '--host': '127.0.0.1 where it is not given; others reach it through a TLS proxy only',
      '--data': 'folder of the record; ./data, for a demo ./data-demo, where it is not given',
      '--demo': 'opens a made-up practice, never a real record',
    },
    file: 'serve',
  },
} as const satisfies { readonly [name: string]: Help }

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name)

const EVERYWHERE = { '--help': 'prints this', '--version': 'prints the version' }

/** All commands in a line each. */
export function overview(): object {
  return {
    usage: 'footnote COMMAND, or npm start -- for serve',
    commands: Object.fromEntries(Object.values(COMMANDS).map(({ usage, does }) => [usage, does])),
    options: EVERYWHERE,
    more: 'docs/cli.md has an example of each',
  }
}

/** One command with its options. */
export function helpOf(name: CommandName): object {
  const { usage, does, options = {} }: Help = COMMANDS[name]
  return { usage: `footnote ${usage}`, does, options: { ...options, ...EVERYWHERE } }
}
