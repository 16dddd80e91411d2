/** Two letters to tell names apart at a glance; small words ("y", "de la") do not count. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s.,&]+/u).filter((part) => /^\p{L}/u.test(part));
  const telling = parts.filter((part) => part.length > 3 || part === part.toUpperCase());
  const [first = '', second = ''] = telling.length > 1 ? telling : parts;
  return (first.charAt(0) + second.charAt(0)).toLocaleUpperCase();
}
