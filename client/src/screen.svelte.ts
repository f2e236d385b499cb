const query = matchMedia("(min-width: 1100px)");
let wide = $state(query.matches);
query.addEventListener("change", () => (wide = query.matches));

/** screen says whether there is room for three columns. */
export const screen = {
  get wide(): boolean {
    return wide;
  },
};
