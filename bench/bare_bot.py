"""A bare python-telegram-bot bot, as its own tutorial has it: a tap is answered, talk is looked at and let be.

Started by `bench.beside` as a process of its own; it stores nothing.
"""

import os

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters


async def answer(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """The tap gets its pop-up."""
    assert update.callback_query
    await update.callback_query.answer("Počítáme s vámi")


async def ignore(_update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Talk that is not for the bot."""


def main() -> None:
    """Poll until stopped."""
    url = os.environ["KOLECKO_TELEGRAM_API_URL"]
    application = (
        Application.builder().token(os.environ["KOLECKO_TELEGRAM_TOKEN"]).base_url(f"{url}/bot").build()
    )  # fmt: skip
    application.add_handler(CallbackQueryHandler(answer))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, ignore))
    application.run_polling(allowed_updates=["message", "callback_query"])


if __name__ == "__main__":
    main()
