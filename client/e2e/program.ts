import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const binary = new URL("../../bin/parley", import.meta.url).pathname;

/** freePort asks the system for a port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Program is the real server on a data folder of its own, with bots that do not dawdle. */
export class Program {
  private child: ChildProcess | undefined;
  /** What the server has printed and logged. */
  output = "";

  private constructor(
    readonly port: number,
    /** The folder that keeps the classes. */
    readonly data: string,
  ) {}

  static async start(): Promise<Program> {
    const program = new Program(await freePort(), await mkdtemp(join(tmpdir(), "parley-e2e-")));
    await program.serve();
    return program;
  }

  /** url is the address of a page; host may be any name that leads to this machine. */
  url(path = "/", host = "127.0.0.1"): string {
    return `http://${host}:${this.port}${path}`;
  }

  /** serve starts the server and returns once it answers. */
  async serve(): Promise<void> {
    const args = [
      "serve",
      "--addr",
      `127.0.0.1:${this.port}`,
      "--data",
      this.data,
      "--bot-pace",
      "0",
      "--plays-per-address",
      "100",
    ];
    const child = spawn(binary, args, { stdio: ["ignore", "pipe", "pipe"] });
    this.child = child;
    child.stdout.on("data", (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (this.output += chunk.toString()));
    for (let tries = 0; tries < 200; tries++) {
      if (child.exitCode !== null) throw new Error(`the server stopped:\n${this.output}`);
      const answer = await fetch(this.url("/healthz")).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((next) => setTimeout(next, 50));
    }
    throw new Error(`the server does not answer:\n${this.output}`);
  }

  /** hostPath is the one-time link for an instructor that the first start prints, as a path. */
  hostPath(): string {
    const link = /https?:\/\/\S+(\/host#\S+)/.exec(this.output)?.[1];
    if (!link) throw new Error(`no instructor's link in:\n${this.output}`);
    return link;
  }

  /** kill ends the server as a power cut would, and waits until it is gone. */
  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await gone;
  }

  async stop(): Promise<void> {
    await this.kill();
    await rm(this.data, { recursive: true, force: true });
  }
}
