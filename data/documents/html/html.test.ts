import { expect, test } from 'vitest'
import { extract } from '../extract.ts'
import { shown } from '../testing/show.ts'

const read = (html: string | Buffer) =>
  extract({ name: 'clerk.html', bytes: typeof html === 'string' ? Buffer.from(html) : html })
const blocks = async (body: string) => shown(await read(`<!DOCTYPE html><html><body>${body}</body></html>`))

test('headings, paragraphs and items with the labels that a page shows', async () => {
  const page = await blocks(`
    <h1>Records Clerk</h1><h2>Minimum&nbsp;Qualifications</h2>
    <p>One of these
      ways:</p>
    <ol><li>A year of <b>filing</b>;</li><li><p>Two years of study:</p>
      <ol type="a"><li>in law, or</li><li>in archives.</li></ol></li></ol>
    <ul><li>A licence</li></ul><ol start="3"><li>A test</li></ol>`)
  expect(page).toEqual([
    'heading: Records Clerk',
    'heading: Minimum Qualifications',
    'paragraph: One of these ways:',
    'item 1.: A year of filing;',
    'item 2.: Two years of study:',
    'item a.: in law, or',
    'item b.: in archives.',
    'item •: A licence',
    'item 3.: A test',
  ])
})

test('an item without a number is numbered by its words, where they write one', async () => {
  expect(
    await blocks('<ul><li><b>1.</b> A year of filing;</li><li>(b) A test</li><li>A. Clerk</li></ul>'),
  ).toEqual(['paragraph: 1. A year of filing;', 'paragraph: (b) A test', 'paragraph: A. Clerk'])
})

test('of a saved page only the content is read, whatever the site puts around it', async () => {
  const page = await blocks(`
    <a class="sr-only" href="#main">Skip to content</a>
    <header><a href="/">County of Example</a><nav><ul><li>Home</li><li>Jobs</li></ul></nav></header>
    <div class="top-nav mobile">Menu</div>
    <ul><li><a href="/a">Benefits</a></li><li><a href="/b">Pay</a></li><li><a href="/c">News</a></li></ul>
    <form id="page-header"><div class="main-menu-open"><h1>Records Clerk</h1>
      <p>Keeps the records of an office in order, and finds them again.</p>
      <p style="display: none">Draft of last year</p><script>document.write('Hired!')</script>
      <p>See also <a href="/archivist">Archivist</a> and <a href="/aide">Aide</a>.</p></div></form>
    <div id="cookie-banner">We use cookies.</div><footer>© Example County</footer>`)
  expect(page).toEqual([
    'heading: Records Clerk',
    'paragraph: Keeps the records of an office in order, and finds them again.',
    'paragraph: See also Archivist and Aide.',
  ])
})

test('a title that the site shows above the content is read once', async () => {
  expect(await blocks('<h1>Records Clerk</h1><div><h1>Records clerk</h1><p>Files.</p></div>')).toEqual([
    'heading: Records Clerk',
    'paragraph: Files.',
  ])
})

test('Word’s exports: labels written as text stand apart, and headings are what is bold or underlined alone', async () => {
  const page = await blocks(`<div class=WordSection1>
    <p class=MsoNormal align=center><u><span style='font-size:12.0pt'>MINIMUM QUALIFICATIONS</span></u></p>
    <p class=MsoNormal><b>EXPERIENCE:</b> A year of filing.</p>
    <p class=MsoNormal style='text-align:center'><b>OR</b></p>
    <p class=MsoNormal style='margin-left:.5in;text-indent:-.25in'><span>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><span>Two years
of typing.</span></p>
    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>A certificate.</p>
    <!--[if gte mso 9]><p>Not for readers</p><![endif]--><p class=MsoNormal>&nbsp;</p></div>`)
  expect(page).toEqual([
    'heading: MINIMUM QUALIFICATIONS',
    'paragraph: EXPERIENCE: A year of filing.',
    'paragraph: OR',
    'item 2.: Two years of typing.',
    'item •: A certificate.',
  ])
})

test('larger type makes a heading, as long as the page says how large the rest is', async () => {
  const body = `<p style="font-size:11.0pt">${'The clerk files, finds and answers. '.repeat(3)}</p>`
  expect(
    await blocks(
      `<p><span style='font:italic 16.0pt "Arial"'>Records Clerk</span></p>${body}<p><font size=5>Duties</font></p><p>Aide</p>`,
    ),
  ).toEqual([
    'heading: Records Clerk',
    expect.stringContaining('paragraph: The clerk'),
    'heading: Duties',
    'paragraph: Aide',
  ])
  expect(await blocks('<p style="font-size:2em">Records Clerk</p><p>Files.</p>')).toEqual([
    'paragraph: Records Clerk',
    'paragraph: Files.',
  ])
})

test('rows of a table of facts are one block each; a table that lays out the page is no table', async () => {
  expect(
    await blocks(`<table><caption>Classes</caption><tr><th>Code</th><th>Class</th></tr>
      <tr><td><p>1223</p></td><td><p>Records <br>Clerk</p></td></tr></table>
      <table><tr><td><h2>Duties</h2><p>Files.</p><p>Finds.</p></td><td></td></tr></table>`),
  ).toEqual([
    'paragraph: Classes',
    'row: Code\tClass',
    'row: 1223\tRecords Clerk',
    'heading: Duties',
    'paragraph: Files.',
    'paragraph: Finds.',
  ])
})

test('a line break ends a line, but not in the midst of a sentence', async () => {
  expect(
    await blocks('<p>Class Code: 1223<br>Grade: 9</p><p>One year of<br>filing, and<br>of finding</p>'),
  ).toEqual([
    'paragraph: Class Code: 1223',
    'paragraph: Grade: 9',
    'paragraph: One year of filing, and of finding',
  ])
})

test('plain text within a page is read by its lines', async () => {
  expect(await blocks('<pre>CLERK\n\n  One year\n  of filing</pre>')).toEqual([
    'paragraph: CLERK',
    'paragraph: One year',
    'paragraph: of filing',
  ])
})

test.each([
  ['says windows-1252 and is', Buffer.from('<html><meta charset="windows-1252"><p>clerk\x92s', 'latin1')],
  ['says UTF-8 and is windows-1252', Buffer.from('<html><meta charset=utf-8><p>clerk\x92s', 'latin1')],
  ['says nothing and is UTF-8', Buffer.from('<html><p>clerk’s')],
  [
    'is XML and says windows-1252',
    Buffer.from('<?xml version="1.0" encoding="windows-1252"?><html><p>clerk\x92s', 'latin1'),
  ],
  ['is UTF-16', Buffer.from('\ufeff<html><p>clerk’s', 'utf16le')],
  ['was read wrongly before it was saved', Buffer.from('<html><p>clerkâ€™s')],
])('a page that %s', async (_, bytes) => {
  expect(await read(bytes)).toMatchObject({ format: 'html', text: 'clerk’s' })
})

test.each([
  ['<!-- saved from url=(0031)https://harbor.example/clerk.htm -->', 'https://harbor.example/clerk.htm'],
  ['<link href="https://harbor.example/clerk" rel="canonical">', 'https://harbor.example/clerk'],
  ['<link rel=canonical href=http://harbor.example/clerk>', 'http://harbor.example/clerk'],
  ['<meta property="og:url" content="https://harbor.example/c?id=7">', 'https://harbor.example/c?id=7'],
  ['<link rel="canonical" href="/clerk">', undefined],
  ['<link rel="canonical" href="file:///home/ana/clerk.htm">', undefined],
  ['<link rel="canonical" href="https://ana:secret@harbor.example/clerk">', undefined],
  ['<link rel="stylesheet" href="https://harbor.example/a.css">', undefined],
])('a page says where it was published: %s', async (head, address) => {
  const page = await read(`<html><head>${head}</head><body><h1>Records Clerk</h1></body></html>`)
  expect(page.address).toBe(address)
})

test('a page saved in one file with all that belongs to it', async () => {
  const letter = [
    'From: <Saved by a browser>',
    'Subject: Records Clerk',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Part----1"',
    '',
    '',
    '------Part----1',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://harbor.example/clerk',
    '',
    '<html><body><h1>Records Clerk</h1><p>The clerk=E2=80=99s work is to file, and=',
    ' to find.</p></body></html>',
    '------Part----1',
    'Content-Type: text/css',
    '',
    'p { color: red }',
    '------Part----1--',
  ].join('\r\n')
  const page = await read(letter)
  expect(page.address).toBe('https://harbor.example/clerk')
  expect(shown(page)).toEqual([
    'heading: Records Clerk',
    'paragraph: The clerk’s work is to file, and to find.',
  ])
})
