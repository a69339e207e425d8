import {translate} from '@docusaurus/Translate';
import {addDependency, editLine, TOUCH} from './edits';
import {text, type Starter} from './types';

const CONTROLLER = 'src/main/java/hello/Application.java';

const addActuator = (content: string) =>
  content.replace(
    / *<dependencies>\n/,
    (start) => `${start}    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-actuator</artifactId>
    </dependency>
`,
  );

/** A Spring Boot service, built with Maven. */
const javaSpring: Starter = {
  about: () =>
    translate({
      id: 'buildLab.javaSpring.about',
      message:
        'Maven은 `build` 스테이지에만 있고 최종 이미지는 JRE 위에 jar 하나를 얹습니다. 소스를 고치면 의존성은 그대로 두고 컴파일만 다시 합니다.',
      description: 'What to look at in a starting point of the lab',
    }),
  dockerfile: text(
    ...[
      'FROM maven:3.9-eclipse-temurin-21 AS build',
      'WORKDIR /src',
      'COPY pom.xml ./',
      'RUN mvn --batch-mode dependency:go-offline',
      'COPY src ./src',
      'RUN mvn --batch-mode --offline package -DskipTests',
      '',
      'FROM eclipse-temurin:21-jre',
      'WORKDIR /app',
      'RUN useradd --uid 10001 app',
      'COPY --from=build /src/target/hello.jar ./hello.jar',
      'USER app',
      'EXPOSE 8080',
      'ENTRYPOINT ["java", "-jar", "hello.jar"]',
    ],
  ),
  files: {
    'pom.xml': {
      content: text(
        ...[
          '<project xmlns="http://maven.apache.org/POM/4.0.0">',
          '  <modelVersion>4.0.0</modelVersion>',
          '  <parent>',
          '    <groupId>org.springframework.boot</groupId>',
          '    <artifactId>spring-boot-starter-parent</artifactId>',
          '    <version>3.5.7</version>',
          '  </parent>',
          '  <groupId>com.example</groupId>',
          '  <artifactId>hello</artifactId>',
          '  <version>1.0.0</version>',
          '  <dependencies>',
          '    <dependency>',
          '      <groupId>org.springframework.boot</groupId>',
          '      <artifactId>spring-boot-starter-web</artifactId>',
          '    </dependency>',
          '  </dependencies>',
          '  <build>',
          '    <finalName>hello</finalName>',
          '    <plugins>',
          '      <plugin>',
          '        <groupId>org.springframework.boot</groupId>',
          '        <artifactId>spring-boot-maven-plugin</artifactId>',
          '      </plugin>',
          '    </plugins>',
          '  </build>',
          '</project>',
        ],
      ),
    },
    [CONTROLLER]: {
      content: text(
        ...[
          'package hello;',
          '',
          'import org.springframework.boot.SpringApplication;',
          'import org.springframework.boot.autoconfigure.SpringBootApplication;',
          'import org.springframework.web.bind.annotation.GetMapping;',
          'import org.springframework.web.bind.annotation.RestController;',
          '',
          '@SpringBootApplication',
          '@RestController',
          'public class Application {',
          '  static final int REVISION = 1;',
          '',
          '  @GetMapping("/")',
          '  String hello() {',
          '    return "hello, revision " + REVISION;',
          '  }',
          '',
          '  public static void main(String[] args) {',
          '    SpringApplication.run(Application.class, args);',
          '  }',
          '}',
        ],
      ),
    },
  },
  edits: [
    editLine(CONTROLLER, /REVISION = /),
    addDependency('spring-boot-starter-actuator', {'pom.xml': addActuator}),
    TOUCH,
  ],
};

export default javaSpring;
