/** A promise that the test keeps when it will. */
export function aPromise<T = void>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve: (value: T) => resolve(value) };
}
