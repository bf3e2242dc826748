import { defineConfig } from 'vite';

/** The React plugin is left out: its optional peers clash with Jest's; Oxc compiles the JSX by itself. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { port: 4711, proxy: { '/api': 'http://127.0.0.1:4710' } },
});
