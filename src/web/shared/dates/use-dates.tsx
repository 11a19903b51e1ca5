import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type DateManner, dayText, type Iso, instantText, plainDayText } from './format.js';
import { serverTime } from './server-time.js';

const MINUTE = 60_000;
const Manner = createContext<{ readonly manner: DateManner; readonly fixed: Iso | null }>({
  manner: 'work',
  fixed: null,
});

/** How dates read below: the portal wraps its pages with `portal`. `now` fixes the time, for galleries and tests. */
export function DatesAs(props: { manner: DateManner; now?: Iso; children: ReactNode }): ReactElement {
  const { manner, now = null, children } = props;
  const value = useMemo(() => ({ manner, fixed: now }), [manner, now]);
  return <Manner.Provider value={value}>{children}</Manner.Provider>;
}

/** The server's time, renewed every minute (or `every` milliseconds) and whenever the server tells it anew. */
export function useNow(every = MINUTE): Iso {
  const { fixed } = useContext(Manner);
  const [now, setNow] = useState(() => serverTime.now());
  useEffect(() => {
    const read = () => setNow(serverTime.now());
    const timer = setInterval(read, every);
    const stop = serverTime.subscribe(read);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [every]);
  return fixed ?? new Date(now).toISOString();
}

export interface Dates {
  readonly now: Iso;
  readonly manner: DateManner;
  /** `10-22 周四` or `10 月 22 日 周四`. */
  day(iso: Iso): string;
  /** `10-22` or `10 月 22 日`. */
  plainDay(iso: Iso): string;
  /** `10-13 15:47`. */
  instant(iso: Iso): string;
  /** `10 月 22 日周四`, for sentences and screen readers. */
  spoken(iso: Iso): string;
}

/** Dates in the manner of the page. */
export function useDates(): Dates {
  const now = useNow();
  const { manner } = useContext(Manner);
  return {
    now,
    manner,
    day: (iso) => dayText(iso, now, manner),
    plainDay: (iso) => plainDayText(iso, now, manner),
    instant: (iso) => instantText(iso, now, manner),
    spoken: (iso) => dayText(iso, now, 'spoken'),
  };
}
