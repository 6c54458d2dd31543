import { Command, CommanderError } from "commander";

/** Exit codes that scripts can trust. */
export const exitCode = {
  /** All went well. */
  fine: 0,
  /** Something was found or could not be taken; the lines before say what. */
  problems: 1,
  /** The command's words were not understood; nothing was done. */
  usage: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** A command of Backfile's as a person types it: `npm run NAME -- …`. */
export const command = (name: string, description: string): Command =>
  new Command(name === "start" ? "npm start --" : `npm run ${name} --`)
    .description(description)
    .helpOption("-h, --help", "say how this is used")
    .showHelpAfterError("Add --help to see how it is used.")
    .exitOverride();

/** Work goes on when nobody reads its words any more, as behind `| head -1`. */
const outliveReaders = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
};

/** Runs a command with the process's arguments and ends the process with its exit code. */
export const runCommand = async (parsed: Command): Promise<void> => {
  outliveReaders();
  try {
    await parsed.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  }
};
