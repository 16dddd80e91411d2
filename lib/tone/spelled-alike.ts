/** A folded name with the spellings of one sound made alike: Cristina and Christina, Luis and Luiz, Sara and Sarah. */
export function spelledAlike(name: string): string {
  return name
    .replace(/ph/g, 'f')
    .replace(/h/g, '')
    .replace(/z/g, 's')
    .replace(/[ck]|qu(?=[ei])/g, 'c')
    .replace(/y/g, 'i')
    .replace(/v/g, 'b')
    .replace(/(.)\1/g, '$1');
}
