/** A fenced block of code in a page. */
export interface CodeBlock {
  readonly page: string;
  /** The line of its first line of code, from 1. */
  readonly line: number;
  /** What follows the fence: the language, and whatever else stands there. */
  readonly info: string;
  readonly code: string;
  /** The path that the first line gives, as a comment and nothing else: `// mine.js`. */
  readonly file?: string;
}

const fence = /^( {0,3})(`{3,}|~{3,})(.*)$/;
const fileComment = /^(?:\/\/|#) ([\w./-]+\.\w+)$/;

/** The fenced blocks of a Markdown page, in order. */
export function codeBlocks(page: string, markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { fence: string; info: string; line: number; code: string[] } | undefined;
  markdown.split(/\r?\n/).forEach((text, index) => {
    const [, , marks = "", rest = ""] = fence.exec(text) ?? [];
    if (open === undefined) {
      if (marks !== "") open = { fence: marks, info: rest.trim(), line: index + 2, code: [] };
    } else if (marks.startsWith(open.fence) && rest.trim() === "") {
      const file = fileComment.exec(open.code[0] ?? "")?.[1];
      const { info, line, code } = open;
      blocks.push({
        page,
        line,
        info,
        code: `${code.join("\n")}\n`,
        ...(file === undefined ? {} : { file }),
      });
      open = undefined;
    } else {
      open.code.push(text);
    }
  });
  if (open !== undefined) throw new Error(`${page}:${open.line - 1}: the code block is not closed`);
  return blocks;
}
