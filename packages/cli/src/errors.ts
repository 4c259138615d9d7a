/** What the user can put right: shown as one line, without a stack trace. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** A command has printed what it found, and that is no good: the exit status says so, and nothing else. */
export class Unsuccessful extends Error {}

/** The message of whatever was thrown, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().replace(/\s*\n\s*/g, " ");
}
