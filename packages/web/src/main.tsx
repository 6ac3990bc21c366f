import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Toaster } from 'sonner';
import { App } from './app.tsx';
import './style.css';

const queries = new QueryClient({
  // The client has asked a second time already.
  defaultOptions: { queries: { retry: false, staleTime: 10_000 } },
});
const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no place for the dashboard.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
      <Toaster position="bottom-right" theme="system" closeButton />
    </QueryClientProvider>
  </StrictMode>,
);
