// Runs one experiment in a process of its own, for isolate.mjs, which ends it.
process.once(
  "message",
  async (/** @type {{ experiment: string, input: object }} */ { experiment, input }) => {
    const { run } = await import(`./experiments/${experiment}.mjs`);
    process.send?.(await run(input));
  },
);
process.once("disconnect", () => process.exit());
