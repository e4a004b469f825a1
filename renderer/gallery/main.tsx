/*
 * The gallery's entry: every control and chart in every state, for looking at. It is not part of the app.
 *   npx vite build renderer/gallery --base ./ --outDir /tmp/evenkeel-gallery --emptyOutDir --target chrome114
 *   npx vite preview renderer/gallery --outDir /tmp/evenkeel-gallery
 * The address takes ?theme=dusk and ?text=larger.
 */
import { createRoot } from 'react-dom/client'
import '../styles/evenkeel.css'
import { Gallery } from './Gallery.tsx'

const query = new URLSearchParams(location.search)
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light'
document.documentElement.dataset['textSize'] = query.get('text') ?? 'normal'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Gallery />)
