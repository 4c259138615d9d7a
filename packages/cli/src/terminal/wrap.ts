/** The text in lines of at most the width, broken at spaces; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The text behind a label, its further lines indented to where the first begins. */
export function hang(label: string, text: string, width: number): string[] {
  const indent = " ".repeat(label.length);
  return wrap(text, width - label.length).map((line, index) => (index === 0 ? label : indent) + line);
}
