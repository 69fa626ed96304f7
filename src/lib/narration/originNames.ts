export { originName, originSaid, originTitle } from '$lib/wording';
