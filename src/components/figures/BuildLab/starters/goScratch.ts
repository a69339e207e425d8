import {translate} from '@docusaurus/Translate';
import {code} from '../../BuildSteps';
import {changeFile, editLine, TOUCH} from './edits';
import {text, type ReadyEdit, type Starter} from './types';

const EDIT_TEST: ReadyEdit = {
  id: 'test',
  label: () =>
    translate({
      id: 'buildLab.goScratch.test',
      message: 'main_test.go 고치기',
      description: 'Button that changes a file that the compiler does not read',
    }),
  done: () =>
    translate(
      {
        id: 'buildLab.goScratch.testDone',
        message: '{file} 파일을 고쳤습니다. {ignore} 파일이 빼는 파일입니다.',
        description: 'Said once a test that is not in the build context has been changed',
      },
      {file: code('main_test.go'), ignore: code('.dockerignore')},
    ),
  apply: (inputs) =>
    changeFile(inputs, 'main_test.go', (content) => `${content}// One more line.\n`),
};

/** A static binary on `scratch`: it needs no base image. */
const goScratch: Starter = {
  about: () =>
    translate({
      id: 'buildLab.goScratch.about',
      message:
        '`build` 스테이지에서 컴파일하고, 실행 파일 하나만 빈 이미지(`scratch`)에 담습니다. 컴파일러가 최종 이미지의 레이어에 없는 것을 확인하세요.',
      description: 'What to look at in a starting point of the lab',
    }),
  dockerfile: text(
    ...[
      'FROM golang:1.25 AS build',
      'WORKDIR /src',
      'COPY go.mod ./',
      'RUN go mod download',
      'COPY . .',
      'RUN CGO_ENABLED=0 go build -o /out/hello .',
      '',
      'FROM scratch',
      'COPY --from=build /out/hello /hello',
      'USER 10001',
      'ENTRYPOINT ["/hello"]',
    ],
  ),
  files: {
    '.dockerignore': {content: text('.dockerignore', 'Dockerfile', '*_test.go')},
    'go.mod': {content: text('module example.com/hello', '', 'go 1.25')},
    'main.go': {
      content: text(
        ...[
          'package main',
          '',
          'import "fmt"',
          '',
          'const revision = 1',
          '',
          'func main() {',
          '\tfmt.Println("hello, revision", revision)',
          '}',
        ],
      ),
    },
    'main_test.go': {
      content: text(
        ...[
          'package main',
          '',
          'import "testing"',
          '',
          'func TestRevision(t *testing.T) {',
          '\tif revision < 1 {',
          '\t\tt.Fatal(revision)',
          '\t}',
          '}',
        ],
      ),
    },
  },
  edits: [editLine('main.go', /revision = /), EDIT_TEST, TOUCH],
};

export default goScratch;
