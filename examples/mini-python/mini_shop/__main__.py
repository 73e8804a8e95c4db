"""`python -m mini_shop` serves on HOSTNAME and PORT; port 0 is any free one."""

import os

import uvicorn


def main() -> None:
    uvicorn.run(
        "mini_shop.app:app",
        host=os.environ.get("HOSTNAME", "127.0.0.1"),
        port=int(os.environ.get("PORT", "4020")),
        access_log=False,
    )


if __name__ == "__main__":
    main()
