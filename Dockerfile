# The site from its sources: docker build -t docker-workshop . && docker run --rm -p 8000:8000 docker-workshop
FROM node:24-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL=http://localhost:8000
RUN SITE_URL="$SITE_URL" npm run build

FROM busybox:1.37
COPY --from=build /src/build /www
USER nobody
EXPOSE 8000
CMD ["httpd", "-f", "-p", "8000", "-h", "/www"]
