let now = $state(Date.now());
let users = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** ticking keeps now moving, four times a second, for as long as somebody looks; it returns what ends that. */
export function ticking(): () => void {
  if (users++ === 0) {
    now = Date.now();
    timer = setInterval(() => (now = Date.now()), 250);
  }
  return () => {
    if (--users === 0) clearInterval(timer);
  };
}

/** time is this device's clock, which moves while somebody is ticking. */
export const time = {
  get now(): number {
    return now;
  },
};
