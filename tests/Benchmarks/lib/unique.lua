-- Sends the file BODY over and over, with another number in place of XXXXXXXX each time.
local file = io.open(os.getenv("BODY"), "rb")
local body = file:read("*a")
file:close()
local at = body:find("XXXXXXXX", 1, true)
local before = at and body:sub(1, at - 1)
local after = at and body:sub(at + 8)
local count = tonumber(os.getenv("FIRST") or "10000000")
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"
if os.getenv("ENCODING") then wrk.headers["Content-Encoding"] = os.getenv("ENCODING") end

local fixed

init = function()
  fixed = not at and wrk.format(nil, nil, nil, body)
end

request = function()
  if fixed then return fixed end
  count = count + 1
  return wrk.format(nil, nil, nil, before .. tostring(count) .. after)
end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format('@@{"requests":%d,"microseconds":%d,"failed":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.duration, errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
