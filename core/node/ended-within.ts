/** Waits for something to end, and no longer than so; gives whether it did. What fails is thrown while it is waited for. */
export async function endedWithin(milliseconds: number, ending: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  try {
    return await Promise.race([ending.then(() => true), late]);
  } finally {
    clearTimeout(timer);
    // By then it is nobody's.
    ending.catch(() => {});
  }
}
