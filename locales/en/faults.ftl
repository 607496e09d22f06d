faults-now = { $fault ->
    [disk] There is no room on the disk with my data. I cannot store anything now; I will take people's answers when there is room again. Please tell whoever runs me. (For { $minutes } min so far.)
    [database] My database does not answer. I cannot store anything now; I will take people's answers when it is back. Please tell whoever runs me. (For { $minutes } min so far.)
    [backup] The nightly backup failed. Please tell whoever runs me. (For { $minutes } min so far.)
   *[network] I cannot reach { $network }. I will see what happens there when the connection is back; nothing is lost. (For { $minutes } min so far.)
 }
faults-over = { $fault ->
    [disk] There is room on the disk again, I am storing again. (It took { $minutes } min.)
    [database] The database answers again, I am storing again. (It took { $minutes } min.)
    [backup] Backups work again. (It took { $minutes } min.)
   *[network] { $network } works again. (It was away { $minutes } min.)
 }
