import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { connect } from './client/connection.ts'
import { allowOnlyEmptyMarkup } from './client/trusted-types.ts'
import './theme/index.css'

allowOnlyEmptyMarkup()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App call={connect()} />
  </StrictMode>,
)
