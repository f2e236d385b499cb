// In em, so that it follows the size of type that a person has set. The style sheets ask the same.
const query = matchMedia("(min-width: 69em)");
let wide = $state(query.matches);
query.addEventListener("change", () => (wide = query.matches));

/** screen says whether there is room for three columns. */
export const screen = {
  get wide(): boolean {
    return wide;
  },
};
