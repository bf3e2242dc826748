/** Into the product after an account was made here: a fresh load, as nothing known so far holds any more. */
export function enter(path: string): void {
  window.location.assign(path);
}
