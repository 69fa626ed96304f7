/** Who may write into the folder of investigations: nobody, until whoever runs the server says so; then this machine alone. */

const loopbackHosts = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
const loopbackAddress = /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/;
/** Headers that say that somebody else stands behind the connection. */
const passedOn = [
	'forwarded',
	'via',
	'x-real-ip',
	'x-forwarded-for',
	'x-forwarded-host',
	'x-forwarded-proto'
];

/** Whether whoever runs the server allows writing at all. */
export const writingIsOn = (setting: string | undefined) => setting === 'on';

/**
 * Whether a request comes from this machine, by a name of this machine: a page of another host whose name was made to
 * lead here has another `Host`.
 */
export function isFromHere(remote: string, headers: Headers): boolean {
	return (
		loopbackAddress.test(remote) &&
		loopbackHosts.test(headers.get('host') ?? '') &&
		!passedOn.some((name) => headers.has(name))
	);
}

/** Whether a request was made by a page of this very server, and says what it sends. */
export function isFromOurPage(headers: Headers): boolean {
	const [origin, site, type] = ['origin', 'sec-fetch-site', 'content-type'].map((name) => headers.get(name));
	const host = headers.get('host');
	return (
		(origin === `http://${host}` || origin === `https://${host}`) &&
		(site === null || site === 'same-origin') &&
		/^application\/json(?:;|$)/.test(type ?? '')
	);
}
