import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library does both of these itself only where test functions are global, and ours are imported.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(cleanup);

// Until something is on the page; a machine that is busy with other things needs longer than the usual second.
configure({ asyncUtilTimeout: 20_000 });
