# $device: the device as the app shows it; $account: the account.
devices-ask = A device that I do not know yet, { $device }, writes from your account { $account } and wants something that cannot easily be undone. Is it you?
devices-mine = Yes, it is me
devices-not-mine = No, it is not
devices-vouched = Fine, I know the device { $device } now. Please do it from there once more.
devices-refused = I will do nothing of the kind for the device { $device }. Please sign it out in your app (Settings → Sessions) and change the password of your account.
devices-first = I do not know this device ({ $device }) yet, so I have done nothing. Confirm it on your other network or from another device of yours; I have asked you there. Verifying it in your app (Settings → Sessions → Verify) is enough, too.
devices-not-from-it = Please confirm this on your other network or from a device that I know already. The new one cannot do it.
devices-unsealed = This message came unencrypted, or from a device of somebody else, although we use encryption here. I do not act on it; please send it again from your app.
