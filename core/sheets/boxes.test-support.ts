/** Where every text of a scene stands, in the scene's coordinates, for tests of its geometry. */
import type { GroupMark, Mark, Scene } from './scene.ts'
import { measure } from './text.ts'

export interface TextBox {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Frame {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export function textBoxes(
  { marks }: Pick<Scene, 'marks'>,
  frame: Frame = { x: 0, y: 0, scale: 1 },
): TextBox[] {
  return marks.flatMap((mark: Mark): TextBox[] => {
    if (mark.is === 'group') {
      const { at = { x: 0, y: 0 }, scale = 1, turn = 0 } = mark
      if (turn !== 0) return turned(mark, frame)
      return textBoxes(mark, {
        x: frame.x + at.x * frame.scale,
        y: frame.y + at.y * frame.scale,
        scale: frame.scale * scale,
      })
    }
    if (mark.is !== 'text' || mark.text.trim() === '') return []
    const width = measure(mark.text, mark.size, mark.bold ?? false)
    const left =
      mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x
    return [
      {
        text: mark.text,
        x: frame.x + left * frame.scale,
        // Capitals are about 0.72 of the size high, and a fifth hangs below the line.
        y: frame.y + (mark.y - mark.size * 0.72) * frame.scale,
        width: width * frame.scale,
        height: mark.size * 0.92 * frame.scale,
      },
    ]
  })
}

/** The boxes of a group turned by a right angle to the left: what went right goes up. */
function turned(mark: GroupMark, frame: Frame): TextBox[] {
  if (mark.turn !== -90) throw new Error('only a quarter turn to the left is reckoned here')
  const { x, y } = mark.at ?? { x: 0, y: 0 }
  return textBoxes({ marks: mark.marks }).map(box => ({
    text: box.text,
    x: frame.x + (x + box.y) * frame.scale,
    y: frame.y + (y - box.x - box.width) * frame.scale,
    width: box.height * frame.scale,
    height: box.width * frame.scale,
  }))
}

/** Pairs of texts that lie over each other by more than a hair. */
export function overlaps(boxes: readonly TextBox[]): [string, string][] {
  const found: [string, string][] = []
  const byTop = boxes.toSorted((a, b) => a.y - b.y)
  for (const [at, one] of byTop.entries()) {
    for (const other of byTop.slice(at + 1)) {
      if (other.y >= one.y + one.height - 1) break
      if (other.x < one.x + one.width - 1 && one.x < other.x + other.width - 1)
        found.push([one.text, other.text])
    }
  }
  return found
}

/** Texts that leave the sheet by more than a hair. */
export const beyond = (
  { width, height }: Pick<Scene, 'width' | 'height'>,
  boxes: readonly TextBox[],
): string[] =>
  boxes
    .filter(
      box => box.x < 0 || box.y < 0 || box.x + box.width > width + 0.01 || box.y + box.height > height + 0.01,
    )
    .map(({ text }) => text)
