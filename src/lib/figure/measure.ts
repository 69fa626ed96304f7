export { fontWeight, measure, unknownLetters } from '$lib/picture/letters';
