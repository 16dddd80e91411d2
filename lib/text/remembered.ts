/** How many answers are kept: tables repeat their days, statuses and customers, so few are needed. */
const capacity = 5_000;

/**
 * The same pure function, which remembers its answers for texts it has seen. Memory is bounded: when full it starts
 * afresh.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    if (answers.size >= capacity) answers.clear();
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}
