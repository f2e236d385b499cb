import type { SurveyItem, SurveyMeans } from "../../protocol";

/** The four things that the survey asks about. */
export type Dimension = "outcome" | "self" | "process" | "relationship";

/** The items of each, in the order in which they are asked. */
export const dimensions: readonly (readonly [Dimension, readonly SurveyItem[]])[] = [
  ["outcome", ["outcome-content", "outcome-good"]],
  ["self", ["self-true", "self-able"]],
  ["process", ["process-heard", "process-fair"]],
  ["relationship", ["bond-trust", "bond-again"]],
];

/** The items in the order in which they are asked. */
export const items: readonly SurveyItem[] = dimensions.flatMap(([, list]) => list);

/** The numbers of the scale. */
export const scale = [1, 2, 3, 4, 5, 6, 7] as const;

/** What somebody answered, or means of it: by item, on one scale. */
export type Answers = Readonly<Record<string, number>>;

/** meanOf is the mean of a dimension's items that were answered; undefined where none was. */
export function meanOf(answers: Answers, dimension: Dimension): number | undefined {
  const list = dimensions.find(([name]) => name === dimension)?.[1] ?? [];
  const given = list.flatMap((item) => answers[item] ?? []);
  return given.length > 0 ? given.reduce((sum, n) => sum + n, 0) / given.length : undefined;
}

/** spread turns means in hundredths into numbers of the scale. */
export function spread(means: SurveyMeans): Answers {
  return Object.fromEntries(Object.entries(means.items).map(([item, mean]) => [item, mean / 100]));
}

/** tidy writes a mean of the scale with one decimal. */
export const tidy = (mean: number): string => mean.toFixed(1);
