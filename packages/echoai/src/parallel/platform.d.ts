/** Every platform of modules has it; the language alone does not say so. */
interface ImportMeta {
  url: string;
}
