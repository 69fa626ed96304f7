/** The code that a publisher puts into a page of theirs. */

export interface Snippet {
	/** The whole address of the frame's page. */
	readonly address: string;
	/** What a screen reader calls the frame. */
	readonly title: string;
	/** CSS pixels, until the frame has told its own. */
	readonly height: number;
	/** Whether its tables can be taken away as files. */
	readonly downloads: boolean;
}

/** A frame with no more leave than it needs: its own scripts and styles, links that open beside it, files of its tables. */
export function snippet({ address, title, height, downloads }: Snippet): string {
	const leave = ['allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-popups-to-escape-sandbox'];
	if (downloads) leave.push('allow-downloads');
	return `<iframe class="sourceline" src="${escape(address)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" sandbox="${leave.join(' ')}" style="border: 1px solid #ccc"></iframe>`;
}

/** What makes frames from `origin` as high as they ask for, within bounds. It takes nothing but a number. */
export function listener(origin: string): string {
	return `<script>
addEventListener('message', function (event) {
  if (event.origin !== ${JSON.stringify(origin).replace(/</g, '\\u003c')} || !event.data || event.data.type !== 'sourceline:resize') return;
  var height = Math.min(2000, Math.max(200, Number(event.data.height) || 0));
  document.querySelectorAll('iframe.sourceline').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = height + 'px';
  });
});
</script>`;
}

const escape = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
