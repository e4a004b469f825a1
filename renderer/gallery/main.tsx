/*
 * The gallery's entry: every control and chart in every state, for looking at. It is not part of the app; `npm run
 * gallery` builds it beside the app and says where to see it. The address takes ?theme=dusk, ?text=larger and
 * ?clock=12; without a theme all four stand side by side.
 */
import '../bridge/withoutEval.ts'
import { createRoot } from 'react-dom/client'
import { showClocksIn } from '../../shared/calendar/clockForm.ts'
import '../styles/evenkeel.css'
import { Gallery } from './Gallery.tsx'
import { SideBySide } from './SideBySide.tsx'

const query = new URLSearchParams(location.search)
const theme = query.get('theme')
document.documentElement.dataset['theme'] = theme ?? 'light'
document.documentElement.dataset['textSize'] = query.get('text') ?? 'normal'
if (query.get('clock') === '12') showClocksIn('12')

const root = document.getElementById('root')
if (root) createRoot(root).render(theme === null ? <SideBySide /> : <Gallery />)
