/** On one line: a file, or a node of one, may be named after a line break, or after what clears the terminal. */
export const escaped = (text: string): string =>
  text.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
