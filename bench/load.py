#!/usr/bin/env python3
"""Loads a running Samband demo with the requests of everyday work and prints what they cost.

    bench/load.py --pid PID --base http://127.0.0.1:8080 [--requests 600] [--clients 4] [--postgres PID]
    bench/load.py --pid PID --base http://127.0.0.1:8080 --postgres PID --invitation /invitation/TOKEN
    bench/load.py --pid PID --base http://127.0.0.1:8080 --page /tvv/thread/result/ID --page …

Only addresses on this machine. CPU is the server process's user and system time (/proc/PID/stat) divided by the
requests; with `--postgres` (the process that started the others, `head -1 DIR/postmaster.pid`) the time of the
database's processes stands in a column of its own. Times are those of this client, which shares the machine's cores
with the server. Standard library only.
"""

import argparse, glob, http.client, json, os, random, re, threading, time, urllib.parse

SPACE = "/tvv"


class Client:
    """One keep-alive connection with cookies, with an address of its own behind the (trusted) proxy header."""

    def __init__(self, base):
        self.host = urllib.parse.urlsplit(base).netloc
        self.connection = http.client.HTTPConnection(self.host, timeout=60)
        self.cookies = {}
        self.address = ".".join(str(random.randrange(1, 255)) for _ in range(4))

    def send(self, method, path, fields=None):
        headers = {"Accept-Encoding": "br", "X-Forwarded-For": self.address}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        body = None
        if method == "POST":
            body = urllib.parse.urlencode(fields or [])
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin",
                        "Origin": f"http://{self.host}"}
        self.connection.request(method, path, body, headers)
        reply = self.connection.getresponse()
        content = reply.read()
        for line in reply.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value
        return reply, content

    def page(self, path):
        """A page's text, uncompressed."""
        self.connection.request("GET", path, headers={"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()),
                                                      "X-Forwarded-For": self.address})
        reply = self.connection.getresponse()
        return reply.read().decode()


def hidden(page):
    return dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', page))


def cpu(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def database_cpu(postmaster):
    """Of the process that started PostgreSQL and of all that it started, those that ended included."""
    if not postmaster:
        return 0.0
    spent = 0
    for stat in glob.glob("/proc/[0-9]*/stat"):
        try:
            pid, fields = stat.split("/")[2], open(stat).read().rsplit(")", 1)[1].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if pid == str(postmaster):
            spent += sum(int(fields[at]) for at in (11, 12, 13, 14))
        elif fields[1] == str(postmaster):
            spent += int(fields[11]) + int(fields[12])
    return spent / os.sysconf("SC_CLK_TCK")


def first_visit(base, path):
    """Bytes over the wire of a page with the style sheets and scripts that it names (fonts apart)."""
    client = Client(base)
    _, page = client.send("GET", path)
    named = re.findall(r'(?:<link[^>]*rel="stylesheet"[^>]*href|<script[^>]*src)="([^"]+)"', client.page(path))
    return len(page) + sum(len(client.send("GET", name.replace("&#38;", "&").replace("&amp;", "&"))[1]) for name in named)


def resident(pid):
    return next(int(line.split()[1]) for line in open(f"/proc/{pid}/status") if line.startswith("VmRSS")) / 1024


def measure(name, args, make):
    """Runs `make(client_number)` -> callable(i) in threads; prints one row."""
    each = args.requests // args.clients
    times, faults, last = [], [], {}
    jobs = [make(n) for n in range(args.clients)]

    def work(job):
        for i in range(each):
            start = time.perf_counter()
            reply, content = job(i)
            times.append(time.perf_counter() - start)
            if reply.status >= 400 or (reply.headers.get("Location") or "").startswith("/sign-in"):
                faults.append(reply.status)
            last.update(bytes=len(content), statements=reply.headers.get("x-statements"))

    before, base, start = cpu(args.pid), database_cpu(args.postgres), time.perf_counter()
    threads = [threading.Thread(target=work, args=(job,)) for job in jobs]
    [t.start() for t in threads], [t.join() for t in threads]
    wall, spent, in_base = time.perf_counter() - start, cpu(args.pid) - before, database_cpu(args.postgres) - base
    times.sort()
    row = dict(name=name, rps=round(len(times) / wall), cpu_ms=round(1000 * spent / len(times), 2),
               database_ms=round(1000 * in_base / len(times), 2),
               p50_ms=round(1000 * times[len(times) // 2], 1), p99_ms=round(1000 * times[int(len(times) * .99)], 1),
               statements=last["statements"], bytes=last["bytes"], faults=len(faults))
    print(json.dumps(row) if args.json else "| " + " | ".join(str(v) for v in row.values()) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pid", type=int, required=True)
    parser.add_argument("--base", default="http://127.0.0.1:8080")
    parser.add_argument("--requests", type=int, default=600)
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--code", help="a receipt code, for the owner's page")
    parser.add_argument("--postgres", type=int, help="the process id of PostgreSQL, to count its CPU too")
    parser.add_argument("--invitation", help="path of a coordinator's invitation, where there are no role buttons")
    parser.add_argument("--page", action="append", help="only this page for everyone, may be given again")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    assert urllib.parse.urlsplit(args.base).hostname in ("127.0.0.1", "localhost"), "only this machine"
    random.seed(7)
    front = Client(args.base).page(SPACE + "?lang=en")
    total = int(re.sub(r"\D", "", re.search(r"<b[^>]*>([\d\s\u202f\u00a0]+)</b>", front).group(1)))

    def getting(path):
        def make(_):
            client = Client(args.base)
            return lambda i: client.send("GET", path() if callable(path) else path)
        return make

    if not args.json:
        print(f"{total} ideas, {args.clients} clients, {args.requests} requests each\n")
        print(f"first visit with styles and scripts: {first_visit(args.base, SPACE)} bytes\n")
        print("| page | per second | CPU ms | database CPU ms | p50 ms | p99 ms | statements | bytes (br) | faults |")
        print("|---" * 9 + "|")
    if args.page:
        for path in args.page:
            measure(path, args, getting(path))
        return
    measure("front", args, getting(SPACE))
    measure("ideas list", args, getting(f"{SPACE}/ideas"))
    measure("ideas list, deep", args, getting(lambda: f"{SPACE}/ideas?before={random.randrange(30, total)}"))
    measure("ideas by state", args, getting(f"{SPACE}/ideas?state=answered"))
    measure("search", args, getting(lambda: f"{SPACE}/ideas?q={random.choice(['buss', 'cykel', 'skola', 'bad', 'ljus'])}"))
    measure("one idea", args, getting(lambda: f"{SPACE}/i/{random.randrange(1, total)}"))
    measure("answer account", args, getting(f"{SPACE}/answers"))

    if args.code:
        def owner(_):
            client = Client(args.base)
            fields = hidden(client.page(f"{SPACE}/my-idea"))
            client.send("POST", f"{SPACE}/my-idea", list((fields | {"code": args.code}).items()))
            return lambda i: client.send("GET", f"{SPACE}/my-idea/now")
        measure("my idea", args, owner)

    def leaving(n):
        client = Client(args.base)
        stamp = hidden(client.page(f"{SPACE}/leave-idea"))
        time.sleep(3.2)  # the form's own minimum time for people

        def leave(i):
            client.address = ".".join(str(random.randrange(1, 255)) for _ in range(4))
            fields = stamp | {"text": f"Belastningsprov {n} {i} {random.random()}", "request": "%032x" % random.getrandbits(128)}
            fields.pop("website", None)
            return client.send("POST", f"{SPACE}/leave-idea", list(fields.items()))
        return leave
    measure("leave an idea", args, leaving)

    def coordinator():
        client = Client(args.base)
        if not args.invitation:
            client.send("POST", "/demo/role/coordinator", list(hidden(client.page("/")).items()))
        client.cookies |= invited
        return client

    invited = {}
    if args.invitation:
        guest = Client(args.base)
        guest.send("POST", args.invitation, list(hidden(guest.page(args.invitation)).items()))
        invited = guest.cookies

    lock = threading.Lock()
    # Those left above, which nobody has sorted yet; the last ones stay for the desk's pages.
    numbers = iter(range(total + 1, total + 1 + args.requests))
    args.requests = args.requests * 3 // 4

    def sorting(_):
        client = coordinator()

        def sort(i):
            with lock:
                number = next(numbers)
            fields = [("theme", "traffic"), ("place", "all"), ("kind", "idea"), ("lang", "sv"),
                      ("request", "%032x" % random.getrandbits(128))]
            return client.send("POST", f"{SPACE}/desk/sort/{number}", fields)
        return sort
    measure("sort (post)", args, sorting)

    def desk(path):
        def make(_):
            client = coordinator()
            return lambda i: client.send("GET", path() if callable(path) else path)
        return make
    args.requests = max(args.clients, args.requests // 12)
    measure("desk", args, desk(f"{SPACE}/desk"))
    measure("desk: one to sort", args, desk(lambda: f"{SPACE}/desk/sort/{next(numbers)}"))
    measure("desk: one idea", args, desk(lambda: f"{SPACE}/desk/i/{random.randrange(1, total)}"))
    measure("desk: answers", args, desk(f"{SPACE}/desk/answers"))
    measure("desk: a proposal", args, desk(lambda: f"{SPACE}/desk/proposals/{random.randrange(1, 30)}"))
    print(f"\nresident after the load: {resident(args.pid):.0f} MB")


main()
