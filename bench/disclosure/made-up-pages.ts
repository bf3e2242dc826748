const SENTENCES = [
  'The lamp stands on my desk and lights the whole table without any flicker at all.',
  'In the evening it turns to a warmer tone, which I like more than I thought I would.',
  'Its foot is heavy, so that it does not fall over when the cat walks past.',
  'After four weeks I can say that the switch is the only part that feels cheap.',
];
const PAGES = 40;

/** Blog pages of usual length with navigation, sidebar, comments and footer, for where no corpus is at hand. */
export function madeUpPages(): string[] {
  return Array.from({ length: PAGES }, (_, index) => page(index));
}

function page(index: number): string {
  const paragraphs = Array.from({ length: 20 + (index % 30) }, (_, at) => {
    const sentences = SENTENCES.map((__, turn) => SENTENCES[(at + turn * index) % SENTENCES.length]);
    return `<p>${sentences.join(' ')} <a href="https://lumen.example/${at}">See it</a></p>`;
  });
  const comments = Array.from(
    { length: 15 },
    (_, at) => `<li><p>Reader ${at}: they sent me one for free, too.</p></li>`,
  );
  return `<!doctype html><html lang="en"><head><title>A lamp, part ${index}</title></head><body>
    <nav><ul>${'<li><a href="/">Home</a></li>'.repeat(12)}</ul></nav>
    <article><h1>A lamp, part ${index}</h1><p>Lumen sent me this lamp for free to review.</p>${paragraphs.join('\n')}</article>
    <aside class="sidebar">${'<p><a href="/other">Another post</a></p>'.repeat(30)}</aside>
    <section id="comments"><ol>${comments.join('')}</ol></section>
    <footer><p>Some posts on this site are sponsored.</p></footer></body></html>`;
}
