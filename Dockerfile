# Made in one image, run in another: the last has Node and what is needed at run time, no npm and nothing to build with.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json rolldown.config.js ./
COPY src src
RUN npm run build && rm -rf dist/modules && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
RUN rm -rf /usr/local/lib/node_modules /usr/local/include/node /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn* /opt/yarn*
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY LICENSE ./
COPY data/articles data/articles
COPY data/tables data/tables
# The one place that is written to; a volume takes its owner over.
RUN install -d -o node -g node data/library
VOLUME /app/data/library
# One heap for the memory that is not JavaScript's: with several, each thread for long articles leaves some behind.
ENV NODE_ENV=production METRICS_PORT=9464 MALLOC_ARENA_MAX=1
USER node
# Inside the container alone, unless METRICS_HOST says otherwise. Without METRICS_PORT there is nobody to ask.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "-e", "const { METRICS_HOST: host, METRICS_PORT: port } = process.env; port && http.get({ host: host || '127.0.0.1', port, path: '/healthz', signal: AbortSignal.timeout(4000) }, (r) => process.exit(r.statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
# No shell in between: signals reach the bot.
CMD ["node", "--min-semi-space-size=2", "--max-semi-space-size=2", "--v8-pool-size=1", "dist/main.js"]
