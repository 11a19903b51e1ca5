import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider, App as Feedback } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { isPassing, ProblemError } from '../api/index.js';
import { Live } from './live/index.js';
import { NotFound } from './not-found/index.js';
import { ROUTES } from './routes.js';
import { SessionGate, usePerson } from './session/index.js';
import { Shell } from './shell/index.js';
import { theme } from './theme/index.js';
import { workplacesOf } from './workplaces/index.js';

const RETRIES = 2;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, fault) => failures < RETRIES && fault instanceof ProblemError && isPassing(fault.problem),
      refetchOnWindowFocus: false,
      staleTime: 5_000,
    },
  },
});

export function App() {
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <Feedback>
        <QueryClientProvider client={queries}>
          <SessionGate>
            <Live>
              <BrowserRouter basename="/work">
                <Routes>
                  <Route element={<Shell />}>
                    <Route index element={<Start />} />
                    {ROUTES}
                    <Route path="*" element={<NotFound />} />
                  </Route>
                </Routes>
              </BrowserRouter>
            </Live>
          </SessionGate>
        </QueryClientProvider>
      </Feedback>
    </ConfigProvider>
  );
}

function Start() {
  const [first] = workplacesOf(usePerson().roles);
  return first === undefined ? <NotFound /> : <Navigate to={first.path} replace />;
}
