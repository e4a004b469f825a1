import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { WeekView } from '../../../../renderer/week/WeekView.tsx'
import type { WeekReview } from '../../../../shared/review/weekReview.ts'
import { at, felt, NIGHT, practised, reviewOf, stored, trained } from '../../shared/review/weeks.ts'

/** The page as text: tags gone, spaces folded. */
function textOf(review: WeekReview): string {
  return markupOf(review)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
}

const markupOf = (review: WeekReview): string =>
  renderToStaticMarkup(<WeekView review={review} reading={false} onOpenDay={() => undefined} />)

const FULL = Array.from({ length: 98 }, (_, index) =>
  stored(at(index - 91), {
    ...trained(index >= 91 ? ([360, 400, 380, 420, 350, 390, 380][index - 91] ?? 0) : (index % 3) * 150),
    ...felt({ mood: 0.5, energy: 6, fatigue: 3 }),
    sleep: NIGHT,
    practices: [practised(7, 5)],
  }),
)

describe('the page of a week', () => {
  test('says every sentence of the review, and every flag with its working', () => {
    const review = reviewOf(FULL)
    const page = textOf(review)
    for (const { text } of review.sentences) expect(page).toContain(text)
    expect(review.flags.shown.length).toBeGreaterThan(0)
    for (const card of review.flags.shown) {
      expect(page).toContain(card.title)
      expect(page).toContain(card.why)
      expect(page).toContain(card.clearsWhen)
      expect(page).toContain(card.source)
    }
  })

  test('has a title, a count and a table for each of its four figures', () => {
    const markup = markupOf(reviewOf(FULL))
    expect(markup.match(/<figure/g)).toHaveLength(4)
    expect(markup.match(/<caption/g)?.length).toBeGreaterThanOrEqual(4)
    const page = textOf(reviewOf(FULL))
    for (const n of [
      '7 of 7 nights with time asleep',
      '7 of 7 days known',
      '7 of 7 practices with both ratings',
      '7 of 7 days with a check-in',
    ]) {
      expect(page).toContain(n)
    }
  })

  test('offers days without an entry to be filled in, and nothing on days to come', () => {
    const markup = markupOf(reviewOf([stored(at(0), trained(300))], { today: at(2) }))
    expect(markup.match(/<li><button/g)).toHaveLength(3)
    expect(markup.match(/fill in</g)).toHaveLength(1)
    expect(markup.match(/to come</g)).toHaveLength(4)
  })

  test('of a blank week is kind words and the seven days, without a figure or a flag', () => {
    const markup = markupOf(reviewOf([]))
    expect(markup).toContain('That is fine')
    expect(markup).not.toContain('<figure')
    expect(markup).not.toContain('Worth a look')
  })

  test('gives no monotony without all seven days, and says what is missing', () => {
    const page = textOf(reviewOf(FULL.filter(({ day }) => day !== at(2))))
    expect(page).toContain('Needs all seven days; 6 known.')
    expect(page).toContain('Not known: Wednesday.')
  })
})
