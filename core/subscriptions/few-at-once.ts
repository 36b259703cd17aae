/** Does something with each of many, no more than so many at a time, in their order. Rejects as soon as one does. */
export async function fewAtOnce<T>(
  most: number,
  all: readonly T[],
  task: (one: T) => Promise<void>,
): Promise<void> {
  const left = all.values();
  const work = async () => {
    for (const one of left) await task(one);
  };
  await Promise.all(Array.from({ length: Math.min(most, all.length) }, work));
}
