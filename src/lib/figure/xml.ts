// What XML 1.0 does not allow in a document at all is left out: https://www.w3.org/TR/xml/#charsets
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the content of an XML element. */
export function xmlContent(text: string): string {
	return text
		.toWellFormed()
		.replace(forbidden, '')
		.replace(/[&<>]/g, (letter) => names[letter] ?? letter);
}

/** A text as the value of an XML attribute in double quotes. */
export function xmlAttribute(text: string): string {
	return xmlContent(text).replaceAll('"', '&quot;');
}
