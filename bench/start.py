#!/usr/bin/env python3
"""How long Samband takes from its start to the first page on an existing database.

    bench/start.py PATH/TO/samband --data DIR [--listen 127.0.0.1:8099] [--times 10]
    bench/start.py PATH/TO/samband --database postgres://... [...]

Starts `samband demo`, asks for the front page of the space every millisecond until it comes, stops the program, and
prints the times in milliseconds: from the start of the process to the whole page. Standard library only.
"""

import argparse, http.client, signal, subprocess, time


def once(args):
    where = ["--data", args.data] if args.data else ["--database", args.database]
    start = time.perf_counter()
    program = subprocess.Popen([args.program, "demo", *where, "--listen", args.listen],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while True:
            try:
                connection = http.client.HTTPConnection(args.listen, timeout=10)
                connection.request("GET", "/tvv")
                reply = connection.getresponse()
                reply.read()
                assert reply.status == 200, reply.status
                return 1000 * (time.perf_counter() - start)
            except ConnectionRefusedError:
                time.sleep(0.001)
    finally:
        program.send_signal(signal.SIGINT)
        program.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--data")
    parser.add_argument("--database")
    parser.add_argument("--listen", default="127.0.0.1:8099")
    parser.add_argument("--times", type=int, default=10)
    args = parser.parse_args()
    times = sorted(once(args) for _ in range(args.times))
    print(f"first page after {times[len(times) // 2]:.0f} ms (fastest {times[0]:.0f}, slowest {times[-1]:.0f}, "
          f"{args.times} starts)")


main()
