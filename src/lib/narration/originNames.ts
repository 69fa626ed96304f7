export { originName, originSaid } from '$lib/wording';
